"""Fields of forms: what stands behind "Employer:" or "氏名：" is what the label says. Sixteen languages, one a file."""
