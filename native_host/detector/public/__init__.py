"""Names that are nobody's secret: famous people, works, brands, products, landmarks, one list per kind in `lists/`."""
