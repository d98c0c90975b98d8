"""A real model's server on this machine: llama.cpp with SmolLM2-135M-Instruct, as `make local-model` unpacks them.

Takes their folder. Prints its port, and ends when its input does. It is a weak model on purpose: real sampling and a
steady supply of bad answers.
"""

from __future__ import annotations

import importlib
import os
import socket
import sys
from pathlib import Path


def main(folder: str) -> None:
    """Serve until the parent is gone."""
    sys.path.append(folder)
    llama = importlib.import_module("xllamacpp")
    with (Path(folder) / "server.log").open("w") as log:
        os.dup2(log.fileno(), sys.stderr.fileno())  # it tells of every token
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    params = llama.CommonParams()
    params.model.path = str(next(Path(folder).rglob("*.gguf")))
    params.n_ctx = 8192
    params.n_parallel = 1
    params.hostnames = ["127.0.0.1"]
    params.port = port
    server = llama.Server(params)
    print(port, flush=True)
    sys.stdin.read()
    del server


if __name__ == "__main__":
    main(sys.argv[1])
