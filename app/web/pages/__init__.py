"""One module an area of the dashboard; each lists its pages and who may see them."""
