"""What `doctor` looks at: one concern per file, each a function that returns `Fault`s with their mend."""
