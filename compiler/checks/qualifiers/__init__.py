"""Words that limit a figure: over, at least, nearly, within, before and after."""
