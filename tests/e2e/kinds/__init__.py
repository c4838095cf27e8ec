"""Documents of every kind with private values in every corner, and readers of their copies that know nothing of ours."""
