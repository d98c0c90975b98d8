"""The shapes of the API: requests and responses."""
