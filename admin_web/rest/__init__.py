"""The REST frame: typed handlers, their answers and errors, the OpenAPI document."""
