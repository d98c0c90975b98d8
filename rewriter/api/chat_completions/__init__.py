"""The door for chat tools: OpenAI's chat completions, whose rewrite calls are answered by the pipeline.

instruction.py reads what a call asks for, recognition.py takes it apart, completion.py puts the answer into
OpenAI's shapes, routes.py is the routes. What is not surely a rewrite goes on to the model untouched.
"""
