"""Policy, `choose_runtime`, deadlines, and the desk that answers each request. Knows Protocols, not classes."""
