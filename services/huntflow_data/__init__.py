"""What the pages and the REST API ask of Huntflow (spec/huntflow-app.md, API Endpoints): one method for each."""
