"""How fast it is: scripts to run by hand, on a machine that does nothing else."""
