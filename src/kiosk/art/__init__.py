"""Pictures painted by code: covers for topics and articles, and the soft shadows under cards.

Only QImage and QPainter: everything here may run in a worker thread.
"""
