"""Whether an earlier request's answer would serve a new one: refused unless every word of both is accounted for."""
