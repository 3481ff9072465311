"""What code sees in a text, as spans: candidates for the model to name and judge. No model, no article."""
