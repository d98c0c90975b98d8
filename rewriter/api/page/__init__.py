"""The pages: open shells that hold no data, and the files they are made of. Nothing in them comes from elsewhere."""

from __future__ import annotations

import hashlib
from importlib import resources

from fastapi import APIRouter, Request
from fastapi.exceptions import HTTPException
from starlette.responses import Response

PAGES = {"/": "index.html", "/insights": "insights.html", "/docs": "docs.html"}
STATIC = "/static/"
_KINDS = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml",
}
# A page runs our own files and asks our own server: nothing else, whatever a text may hold.
_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)


def routes() -> APIRouter:
    """The pages and their files, read once; a browser asks each time whether they changed."""
    router = APIRouter(include_in_schema=False)
    here = resources.files("rewriter.api.page")
    files = {f.name: f.read_bytes() for f in here.iterdir() if f.name.rpartition(".")[2] in _KINDS}
    tags = {name: f'"{hashlib.sha256(content).hexdigest()[:16]}"' for name, content in files.items()}

    def answer(name: str, request: Request) -> Response:
        headers = {"ETag": tags[name], "Cache-Control": "no-cache", "Content-Security-Policy": _POLICY}
        if request.headers.get("if-none-match") == tags[name]:
            return Response(status_code=304, headers=headers)
        return Response(files[name], headers=headers, media_type=_KINDS[name.rpartition(".")[2]])

    @router.get("/")
    async def home(request: Request) -> Response:
        return answer(PAGES["/"], request)

    @router.get("/insights")
    async def insights(request: Request) -> Response:
        return answer(PAGES["/insights"], request)

    @router.get("/docs")
    async def docs(request: Request) -> Response:
        return answer(PAGES["/docs"], request)

    @router.get(STATIC + "{name}")
    async def static(name: str, request: Request) -> Response:
        if name not in files or name.endswith(".html"):
            raise HTTPException(404)
        return answer(name, request)

    return router
