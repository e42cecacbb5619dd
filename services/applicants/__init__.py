"""Finding applicants of Huntflow, their cards, and changing them with a way back."""
