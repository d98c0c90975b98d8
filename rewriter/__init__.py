"""Rewrites customer-support replies, and checks every word before it leaves. Start in pipeline.py."""

__version__ = "0.1.0"
