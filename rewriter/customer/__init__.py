"""What the customer's message tells: what is wrong, how much it weighs, and how to say it from our side."""
