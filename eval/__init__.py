"""The offline eval: golden cases, judged by the same techniques and guards that judge in production."""
