"""Links two CSV files with Splink on DuckDB, unlabelled, and writes the pairs that are each other's best: A B OUT THREADS.

Columns: rec_id, given_name, surname, street_number, address_1, suburb, postcode, state, date_of_birth. Prints one JSON object.
"""

import json
import resource
import sys
import time

import duckdb
import splink
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

path_a, path_b, output, threads = sys.argv[1:5]
started = time.perf_counter()
connection = duckdb.connect(":memory:", config={"threads": int(threads)})
for side, path in (("a", path_a), ("b", path_b)):
    connection.execute(
        f"CREATE TABLE table_{side} AS SELECT rec_id AS unique_id, given_name, surname, date_of_birth, suburb, postcode, "
        f"address_1 FROM read_csv('{path}', header = true, all_varchar = true)"
    )
read = time.perf_counter()

RULES = [
    block_on("given_name", "surname"),
    block_on("surname", "date_of_birth"),
    block_on("given_name", "date_of_birth"),
    block_on("date_of_birth", "postcode"),
    block_on("surname", "postcode"),
    block_on("given_name", "address_1"),
]
settings = SettingsCreator(
    link_type="link_only",
    comparisons=[
        cl.NameComparison("given_name").configure(term_frequency_adjustments=True),
        cl.NameComparison("surname").configure(term_frequency_adjustments=True),
        cl.DamerauLevenshteinAtThresholds("date_of_birth", [1, 2]),
        cl.JaroWinklerAtThresholds("suburb", [0.9]).configure(term_frequency_adjustments=True),
        cl.DamerauLevenshteinAtThresholds("postcode", [1]),
        cl.JaroWinklerAtThresholds("address_1", [0.9]).configure(term_frequency_adjustments=True),
    ],
    blocking_rules_to_generate_predictions=RULES,
)
api = DuckDBAPI(connection=connection)
frames = [api.register(connection.table(f"table_{side}"), dataset_display_name=side) for side in ("a", "b")]
linker = Linker(frames, settings, log_level="ERROR")
linker.training.estimate_probability_two_random_records_match(RULES[:3], recall=0.8)
linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
linker.training.estimate_parameters_using_expectation_maximisation(RULES[0])
linker.training.estimate_parameters_using_expectation_maximisation(RULES[3])
trained = time.perf_counter()
found = linker.inference.predict(threshold_match_probability=0.5)
name = found.physical_name
[(scored,)] = connection.execute(f"SELECT count(*) FROM {name}").fetchall()
predicted = time.perf_counter()
connection.execute(
    f"""COPY (WITH pairs AS (
      SELECT unique_id_l, unique_id_r, match_weight, match_probability,
        row_number() OVER (PARTITION BY unique_id_l ORDER BY match_weight DESC, unique_id_r) AS first_l,
        row_number() OVER (PARTITION BY unique_id_r ORDER BY match_weight DESC, unique_id_l) AS first_r
      FROM {name})
    SELECT unique_id_l AS id_a, unique_id_r AS id_b, match_probability AS score, 'match' AS decision
    FROM pairs WHERE first_l = 1 AND first_r = 1) TO '{output}' (FORMAT csv, HEADER true)"""
)
ended = time.perf_counter()
print(
    json.dumps(
        {
            "version": splink.__version__,
            "seconds": round(ended - started, 1),
            "read": round(read - started, 1),
            "train": round(trained - read, 1),
            "predict": round(predicted - trained, 1),
            "above": scored,
            "peakMemoryMB": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
        }
    )
)
