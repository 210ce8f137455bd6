"""What is denied, forbidden and permitted: the words for it in both languages, how far they reach, what they become."""
