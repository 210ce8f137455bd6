"""What a compilation says besides the documents: findings, parity, the tie-out and the manifest."""
