# The server alone: what requirements-server.lock names by version and hash, and none of the tools for tests.
FROM python:3.11-slim
COPY requirements-server.lock /app/
RUN pip install --no-cache-dir --disable-pip-version-check --no-deps --require-hashes -r /app/requirements-server.lock
COPY prompts /app/prompts
COPY rewriter /app/rewriter
ENV PYTHONPATH=/app PYTHONUNBUFFERED=1 REWRITER_DATA_DIR=/data
# What starting makes of the patterns, made once: the server's own user may not write it.
RUN python -c "from rewriter import cues, guard, technique; technique.techniques(); guard.guards(); cues.wake()"
RUN install --directory --owner=10001 --group=10001 --mode=700 /data
USER 10001:10001
WORKDIR /data
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/readyz', timeout=2)"]
# Its port is reached from other machines, so it starts only with keys: REWRITER_API_KEYS or REWRITER_API_KEYS_FILE.
ENTRYPOINT ["python", "-m", "rewriter.cli"]
CMD ["serve", "--host", "0.0.0.0"]
