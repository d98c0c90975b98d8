"""A client of the real app, made once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from rewriter.api.app import create
from tests import serving
from tests.api.chat import before
from tests.upstream import Upstream, answering


@pytest.fixture(scope="session")
def client() -> Iterator[TestClient]:
    """The app with the rules engine alone."""
    with TestClient(create(serving.settings(), serving.service())) as made:
        yield made


@pytest.fixture(scope="module")
def behind() -> Iterator[tuple[Upstream, TestClient]]:
    """The app with a model server behind it."""
    with answering(Upstream()) as upstream, TestClient(before(upstream)) as client:
        yield upstream, client
