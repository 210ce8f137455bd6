"""How good is parity? Errors of a translator, made on purpose in good translations: `python -m benchmarks.parity`."""
