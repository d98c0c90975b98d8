"""The shapes of the API: requests and responses. The sentence below a field is what its readers are told of it."""

from pydantic import BaseModel, ConfigDict


class Shape(BaseModel):
    """What comes in or goes out, each field described by the sentence below it."""

    model_config = ConfigDict(use_attribute_docstrings=True)
