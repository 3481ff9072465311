"""What counts as right, for each type of field; `sections` puts them together."""
