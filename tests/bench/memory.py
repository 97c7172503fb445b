"""memory.py PROGRAM ARGUMENTS...: the most memory that the program held, beside the 64 MB that a result may take."""

import resource
import subprocess
import sys

subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print(f"memory    {peak:8.1f} MB                        (at most 64){'  OVER' if peak > 64 else ''}")
