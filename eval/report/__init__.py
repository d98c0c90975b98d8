"""Reports: terminal, JUnit, Markdown and one HTML page, each made from one run and nothing else."""
