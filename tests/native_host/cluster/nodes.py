"""A cluster on this machine, in a process of its own. `add` and `kill` on standard input change it, `jobs` asks for them."""

from __future__ import annotations

import sys

import ray
from ray.cluster_utils import Cluster

_STORE = 80 << 20
_CONFIG = {"health_check_initial_delay_ms": 0, "health_check_period_ms": 300, "health_check_failure_threshold": 3}


def main() -> None:
    head = {"num_cpus": 1, "object_store_memory": _STORE, "include_dashboard": False, "_system_config": _CONFIG}
    cluster = Cluster(initialize_head=True, head_node_args=head)
    _say(f"{cluster.address} {cluster.head_node.get_session_dir_path()}")
    added = []
    for word in sys.stdin:
        if word == "add\n":
            added.append(cluster.add_node(num_cpus=1, object_store_memory=_STORE))
        elif word == "kill\n":
            cluster.remove_node(added.pop(), allow_graceful=False)
        elif word == "jobs\n":
            ray.init(address=cluster.address, log_to_driver=False, configure_logging=False)
            _say(repr(ray._private.state.jobs()))
            ray.shutdown()
            continue
        _say(word.strip())
    cluster.shutdown()


def _say(words: str) -> None:
    sys.stdout.write(f"says {words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
