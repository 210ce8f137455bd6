"""Work in a second process, where the system makes one in a moment.

Half of the chapters are compared there, and Word is printed there, beside the other work.
"""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Callable
from typing import BinaryIO, NoReturn, TypeVar

T = TypeVar("T")


def beside(work: Callable[[], T]) -> Callable[[], T]:
    """Starts `work`, which must have no effects, and returns what to call for its result.

    Only Linux forks safely and cheaply; elsewhere, and with one processor, the work is done when its result is asked
    for. It is also done then, here, if the other process came to grief: so a fault is told as any other.
    """
    if sys.platform != "linux" or len(os.sched_getaffinity(0)) < 2:
        return work
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _serve(work, os.fdopen(writing, "wb"))
    os.close(writing)
    pipe = os.fdopen(reading, "rb")

    def result() -> T:
        with pipe:
            data = pipe.read()
        _, status = os.waitpid(child, 0)
        if status:
            return work()
        made: T = pickle.loads(data)
        return made

    return result


def _serve(work: Callable[[], object], pipe: BinaryIO) -> NoReturn:
    """The whole life of the second process. It leaves without cleaning up: everything it holds is the first one's."""
    code = 1
    try:
        with pipe:
            pickle.dump(work(), pipe)
        code = 0
    finally:
        os._exit(code)
