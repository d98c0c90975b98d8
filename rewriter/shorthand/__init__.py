"""What an agent types in haste, told in full: three words become a sentence, and nothing is said that was not."""
