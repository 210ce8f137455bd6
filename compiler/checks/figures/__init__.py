"""What figures say: values, dates, shares, ranks and units of a segment compared. The rules about it are in `facts`."""
