"""`python -m benchmarks.parity`: recall by kind of mutation, and false findings on the untouched corpora."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor

from benchmarks.parity.judge import EN, KINDS, Untouched, Verdict, judge, mutants, untouched
from benchmarks.parity.mutation import Kind
from benchmarks.parity.page import Page, pages
from benchmarks.parity.table import false_findings, missed, recall


def main() -> None:
    options = _options()
    among = [page for page in pages() if not options.corpus or page.name in options.corpus]
    kinds = [kind for kind in KINDS if not options.kind or any(part in kind.name for part in options.kind)]
    clean, verdicts = measure(kinds, among, options.cases, options.seed)
    print(recall(kinds, verdicts))
    print(false_findings(clean, {page.name: page for page in among}, show=options.show))
    if options.missed:
        print(missed(verdicts))


def measure(
    kinds: Sequence[Kind], among: Sequence[Page], cases: int, seed: int
) -> tuple[list[Untouched], list[Verdict]]:
    """The same for the same arguments, however many processes share the work."""
    with ProcessPoolExecutor(os.cpu_count()) as executor:
        clean = [untouched(page) for page in among]
        return clean, judge(list(mutants(kinds, among, cases, seed)), executor)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.parity", description=__doc__)
    parser.add_argument("--cases", type=int, default=20, help="mutants of each kind, at most (default: 20)")
    parser.add_argument("--seed", type=int, default=1, help="which ones (default: 1)")
    parser.add_argument("--kind", action="append", help="only kinds whose name holds this; may be repeated")
    parser.add_argument("--corpus", action="append", help="only this corpus; may be repeated")
    parser.add_argument("--show", action="store_true", help=f"list the false findings, by line of {EN}")
    parser.add_argument("--missed", action="store_true", help="list the mutants that were not caught")
    return parser.parse_args()


if __name__ == "__main__":
    main()
