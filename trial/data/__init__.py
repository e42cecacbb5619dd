"""The invented people and companies of the trial: the same for the same seed and the same moment."""
