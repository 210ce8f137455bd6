"""What figures count, and where their units stand: heads, labels, per year, people, weekdays."""
