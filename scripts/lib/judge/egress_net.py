"""The auditor's net while it is trained: a bag of hashed n-grams a word, dilated convolutions over words, no attention."""

from __future__ import annotations

from typing import Any

import torch
from torch import nn

from native_host.judge.egress.features import ROWS
from scripts.lib.judge.outgoing import KINDS

WIDTH_IN, WIDTH = 48, 64
DILATIONS = (1, 2, 4, 8, 1)


class Net(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.table = nn.EmbeddingBag(ROWS, WIDTH_IN, mode="mean", sparse=True)
        nn.init.normal_(self.table.weight, std=0.5)
        self.gap = nn.Embedding(4, WIDTH_IN)
        widths = [WIDTH_IN] + [WIDTH] * (len(DILATIONS) - 1)
        self.layers = nn.ModuleList(
            nn.Conv1d(wide, WIDTH, 3, padding=d, dilation=d) for wide, d in zip(widths, DILATIONS, strict=True)
        )
        self.whole = nn.Linear(WIDTH, WIDTH)
        self.out = nn.Linear(WIDTH, 1 + len(KINDS))

    def forward(self, batch: dict[str, Any], dropout: float = 0.0) -> Any:
        """Logits (texts, tokens, kinds); kind 0 is "nothing"."""
        of_word = self.table(batch["rows"], batch["offsets"])
        x = of_word[batch["word"]] + self.gap(batch["gap"])
        inside = batch["inside"].unsqueeze(1).float()
        x = nn.functional.dropout(x, dropout, self.training).transpose(1, 2) * inside
        for number, layer in enumerate(self.layers):
            made = torch.relu(layer(x))
            if number == len(self.layers) - 1:
                mean = (x * inside).sum(2) / inside.sum(2)
                made = made + torch.relu(self.whole(mean)).unsqueeze(2)
            x = (made if number == 0 else x + nn.functional.dropout(made, dropout, self.training)) * inside
        return self.out(x.transpose(1, 2))
