"""What a command line may say: texts, numbers and ports, refused with what would be right."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from rewriter.errors import InputError

TEXT = "TEXT|@FILE"


def text_or_file(value: str) -> str:
    """TEXT as it is, the content of FILE for @FILE, the standard input for @-, and @TEXT for @@TEXT."""
    if not value.startswith("@") or value.startswith("@@"):
        return value.removeprefix("@") if value.startswith("@@") else value
    if value == "@-":
        return sys.stdin.read()
    try:
        return Path(value[1:]).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise InputError(f"{value[1:]} is not UTF-8; save it as UTF-8.") from None
    except OSError as error:
        raise InputError(
            f"{value[1:]} cannot be read ({error.strerror}); a text that begins with @ is written with two: @@name …"
        ) from None


def positive(text: str) -> int:
    """A whole number from 1 on."""
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return value


def port(text: str) -> int:
    """A port number; 0 would be one that nobody knows."""
    value = int(text)
    if not 1 <= value <= 65535:
        raise argparse.ArgumentTypeError("must be between 1 and 65535")
    return value


def percent(text: str) -> float:
    """A share of a hundred."""
    value = float(text)
    if not 0 <= value <= 100:
        raise argparse.ArgumentTypeError("must be between 0 and 100")
    return value


def about_the_case(parser: argparse.ArgumentParser) -> None:
    """The options that say what is known beside draft and customer message."""
    parser.add_argument("--channel", choices=("chat", "email", "social", "sms"), default="chat")
    parser.add_argument("--format", choices=("text", "markdown", "html"), default="text")
    parser.add_argument("--language", metavar="TAG", help="the draft's language, such as en or de; default: detected")
    parser.add_argument(
        "--offer", action="append", default=[], metavar="TEXT", help="a remedy that may be offered; again for more"
    )
    parser.add_argument(
        "--fact", action="append", default=[], metavar="TEXT", help="a true thing that may be said; again for more"
    )
