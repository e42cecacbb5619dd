"""Money: official rates, grades with salary ranges, and whether an offer fits (spec/api-spec.md, Finance)."""
