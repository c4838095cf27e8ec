"""How documents and people name fields, a language a file, folded as `folding.folded` folds."""
