"""How the finder is made: labels, training, calibration, export, evaluation. Nothing of it is needed to run one."""
