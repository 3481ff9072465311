"""Closed word lists of the language. No list holds a name because some article has it."""
