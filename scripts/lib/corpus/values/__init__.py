"""Values: drawn from own lists, from Faker and from syllables, each value in one part of the corpus only."""
