"""Ask the pipeline: what the model may look up, in the asker's rights, and the changes it may only prepare."""
