from multiprocessing import freeze_support

from kiosk.cli import main

if __name__ == "__main__":
    freeze_support()  # a worker process of the bundle starts here, and goes its own way
    main()
