"""spaCy's nlp.pipe: spacy_pipe.py CORPUS MODEL [ner]. Speaks as serve.js does; on one thread."""

import json
import resource
import sys
import time

import spacy


def say(message):
    print(json.dumps(message), flush=True)


def main():
    path, model, *only = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        texts = [json.loads(line)["text"] for line in file]
    nlp = spacy.load(model)
    if only == ["ner"]:
        # Its named entities have a tok2vec of their own in the French models: the others are not needed.
        nlp.select_pipes(enable=["ner"])
    say({"version": f"{nlp.meta['version']}, spaCy {spacy.__version__}"})
    for _ in sys.stdin:
        start = time.perf_counter()
        found = sum(len(doc.ents) for doc in nlp.pipe(texts))
        say({"seconds": time.perf_counter() - start, "found": found})
    say({"peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024})


main()
