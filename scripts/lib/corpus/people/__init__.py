"""People: names by tradition and the ways in which texts mention them."""
