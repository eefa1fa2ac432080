"""The room where goods received are billed and paid, and withheld tax is deposited."""
