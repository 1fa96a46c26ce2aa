"""Runs the statements that spark.mjs sends, one JSON object a line, on Spark. Answers one JSON object a line.

{"run": SQL} · {"read": SQL} -> {"rows": [[...], ...]} · {"append": table, "schema": "r INT, ...", "path": file of JSON lines}
"""

import json
import sys

from pyspark.sql import SparkSession

master, warehouse = sys.argv[1], sys.argv[2]
spark = (
    SparkSession.builder.master(master)
    .appName("wasit")
    .config("spark.sql.warehouse.dir", warehouse)
    .config("spark.sql.shuffle.partitions", "4")
    .config("spark.ui.enabled", "false")
    .config("spark.driver.memory", "2g")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")


def answer(value):
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


answer({"spark": spark.version, "master": master})
for line in sys.stdin:
    asked = json.loads(line)
    if "run" in asked:
        spark.sql(asked["run"])
        answer({})
    elif "read" in asked:
        answer({"rows": [list(row) for row in spark.sql(asked["read"]).collect()]})
    else:
        rows = spark.read.schema(asked["schema"]).json(asked["path"])
        rows.write.mode("append").format("parquet").saveAsTable(asked["append"])
        answer({})
