"""Runs job.py in local mode: two cores, four tries a task (plain local[2] gives up at the first failure)."""

import os
import runpy
import sys
from pathlib import Path

os.environ["PYSPARK_SUBMIT_ARGS"] = (
    "--master local[2,4] --conf spark.ui.enabled=false --conf spark.driver.host=127.0.0.1 pyspark-shell"
)
os.environ["PYSPARK_PYTHON"] = sys.executable
sys.argv[0] = str(Path(__file__).with_name("job.py"))
runpy.run_path(sys.argv[0], run_name="__main__")
