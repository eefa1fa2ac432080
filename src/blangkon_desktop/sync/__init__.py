"""Exchange with the hub: wire format, client, cycle, receipts."""
